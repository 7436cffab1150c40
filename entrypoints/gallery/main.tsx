import { render } from 'preact';
import '../../components/look/pages.css';
import { Gallery } from '../../components/gallery/gallery.tsx';

document.body.className = 'onward';
render(<Gallery />, document.body);
